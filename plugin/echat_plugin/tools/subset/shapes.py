"""Statements and expressions: which nodes, and in which shape."""
import ast

from .vocabulary import ALLOWED_NODES, EXCEPTIONS_ALLOWED, INSIDE_REFUSED, LITERALS, OPERATORS, REFUSED_NODES


def findings(module):
    for node in module.of(ast.Subscript, ast.Call):
        whole = node.func if isinstance(node, ast.Call) else node.value
        if isinstance(whole, (ast.BinOp, ast.BoolOp, ast.UnaryOp, ast.Compare)):
            yield whole, "operand", ast.unparse(node)
    for node in module.nodes:
        kind = type(node).__name__
        if kind in REFUSED_NODES:
            yield node, REFUSED_NODES[kind], kind
        elif not isinstance(node, ALLOWED_NODES) and kind not in INSIDE_REFUSED and hasattr(node, "lineno"):
            yield node, "node", kind
        rule = RULES.get(type(node))
        if rule:
            yield from rule(node, module)


def statement(node, module):
    value = node.value
    if not isinstance(value, ast.Call) and not (isinstance(value, ast.Constant) and isinstance(value.value, str)):
        if type(value).__name__ not in REFUSED_NODES:
            yield node, "no-effect", type(value).__name__


def attempt(node, module):
    if module.layer not in EXCEPTIONS_ALLOWED:
        yield node, "exceptions", "try"
    if node.orelse:
        yield node.orelse[0], "try-else", "else after try"
    for handler in node.handlers:
        if handler.type:
            yield handler, "except", f"except {ast.unparse(handler.type)}"


def throw(node, module):
    yield node, "exceptions", "raise"


def loop(node, module):
    if node.orelse:
        yield node.orelse[0], "loop-else", "else after a loop"


def delete(node, module):
    for target in node.targets:
        if not (isinstance(target, ast.Subscript) and not isinstance(target.slice, ast.Slice)
                or module.at_edge and isinstance(target, ast.Attribute)):
            yield target, "delete", f"del {ast.unparse(target)}"


def arithmetic(node, module):
    # an augmented assignment has its target on the left
    left, right = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.target, node.value)
    if not isinstance(node.op, OPERATORS):
        yield node, "operator", type(node.op).__name__
    elif isinstance(node.op, ast.Mod) and (is_text(left) or isinstance(left, ast.JoinedStr)):
        yield node, "percent-format", ast.unparse(node)
    elif isinstance(node.op, ast.Mult) and any(is_text(each) for each in (left, right)):
        yield node, "text-times", ast.unparse(node)
    elif isinstance(node.op, (ast.Add, ast.Mult)) and any(isinstance(each, LITERALS) for each in (left, right)):
        yield node, "list-plus", ast.unparse(node)
    elif isinstance(node.op, ast.Add) and {is_text(left), is_text(right)} == {True, False} and any(map(is_number, (left, right))):
        yield node, "text-plus-number", ast.unparse(node)


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_number(node):
    return (isinstance(node, ast.Constant) and isinstance(node.value, (int, float))
            or isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("len", "min", "max", "abs"))


def comparison(node, module):
    sides = [node.left, *node.comparators]
    for at, operator in enumerate(node.ops):
        pair = sides[at : at + 2]
        if isinstance(operator, (ast.Is, ast.IsNot)):
            yield node, "is", ast.unparse(node)
        elif isinstance(operator, (ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE)):
            if any(isinstance(side, LITERALS) for side in pair):
                yield node, "compare-literal", ast.unparse(node)
        elif isinstance(pair[0], LITERALS):
            yield node, "compare-literal", ast.unparse(node)
    for middle in sides[1:-1]:
        if any(isinstance(each, ast.Call) for each in ast.walk(middle)):
            yield middle, "chained-call", ast.unparse(middle)


def truth_of(*tests):
    for test in tests:
        if isinstance(test, LITERALS):
            yield test, "truth", ast.unparse(test)


def condition(node, module):
    yield from truth_of(node.test)


def while_loop(node, module):
    yield from truth_of(node.test)
    yield from loop(node, module)


def boolean(node, module):
    yield from truth_of(*node.values[:-1])


def negation(node, module):
    if isinstance(node.op, ast.Not):
        yield from truth_of(node.operand)
    elif isinstance(node.op, ast.Invert) or isinstance(node.op, ast.UAdd) and not module.at_edge:
        yield node, "operator", type(node.op).__name__


def subscript(node, module):
    place = node.slice
    if isinstance(place, ast.Slice):
        if place.step:
            yield node, "slice", "a slice with a step"
        if not isinstance(node.ctx, ast.Load):
            yield node, "slice", "a slice as a target"
    elif isinstance(place, ast.Tuple):
        yield node, "index", "several indexes"
    elif isinstance(place, ast.UnaryOp) and isinstance(place.op, ast.USub) and isinstance(place.operand, ast.Constant):
        yield node, "index", f"the index {ast.unparse(place)}"


def comprehension(node, module):
    for test in node.ifs:
        yield from truth_of(test)
    if node.is_async:
        yield node.target, "async", "async for"


RULES = {
    ast.Expr: statement, ast.Try: attempt, ast.Raise: throw, ast.For: loop, ast.While: while_loop, ast.Delete: delete,
    ast.BinOp: arithmetic, ast.AugAssign: arithmetic, ast.Compare: comparison, ast.If: condition, ast.IfExp: condition,
    ast.BoolOp: boolean, ast.UnaryOp: negation, ast.Subscript: subscript, ast.comprehension: comprehension}  # fmt: skip
