"""Loops: the two languages keep the loop variable and the bound of a range differently."""
import ast

PURE = ("len", "min", "max", "abs")
CHANGING = ("append", "pop")


def findings(module):
    loops = {node.iter for node in module.of(ast.For, ast.comprehension)}
    for node in module.of(ast.Call):
        if is_range(node) and node not in loops:
            yield node, "range", "range()"
    for node in module.of(ast.For):
        yield from target(node, module)
        yield from iterated(node.iter)
        yield from closures(node, module)
        if is_range(node.iter) and isinstance(node.target, ast.Name):
            yield from counted(node, module)
    for node in module.of(ast.ListComp):
        for generator in node.generators:
            yield from iterated(generator.iter)
            yield from target(generator, module)
        hidden = names_in(node.generators[0].iter) & {name for each in node.generators for name in names_in(each.target)}
        for name in sorted(hidden):
            yield node, "comprehension-name", name


def is_range(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range"


def names_in(node):
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def target(node, module):
    parts = node.target.elts if isinstance(node.target, ast.Tuple) else [node.target]
    for part in parts:
        if not isinstance(part, ast.Name):
            yield node.target, "for-target", ast.unparse(node.target)
        elif part.id in module.nonlocals.get(module.scope_of(part), ()):
            yield part, "for-target", f"the nonlocal {part.id}"


def iterated(node):
    if isinstance(node, ast.Dict):
        yield node, "iterate-record", "a record"


def inside(body):
    return [each for statement in body for each in ast.walk(statement)]


def closures(node, module):
    """Functions made in a loop that read a variable the loop sets, and are not called at once."""
    own = names_in(node.target)
    for each in inside(node.body):
        if isinstance(each, (ast.FunctionDef, ast.Lambda)):
            captured = sorted(name.id for name in ast.walk(each) if isinstance(name, ast.Name) and name.id in own
                              and isinstance(name.ctx, ast.Load) and module.resolve(name) is module.scope_of(node))
            if captured:
                yield each, "loop-closure", captured[0]


def counted(node, module):
    name, scope = node.target.id, module.scope_of(node)
    body = inside(node.body)
    written = {each.id for each in body if isinstance(each, ast.Name) and not isinstance(each.ctx, ast.Load)}
    if name in written:
        yield node, "range-variable", f"{name} is set in the loop"
    changed = written | {changes(each) for each in body}
    for bound in node.iter.args[1:2] or node.iter.args[:1]:
        for each in ast.walk(bound):
            if isinstance(each, ast.Name) and each.id in changed:
                yield each, "range-bound", f"{each.id} changes in the loop"
            elif isinstance(each, ast.Call) and not (isinstance(each.func, ast.Name) and each.func.id in PURE):
                yield each, "range-bound", f"{ast.unparse(each)} is called"
    if len(node.iter.args) == 3 and not is_whole(node.iter.args[2]):
        yield node.iter, "range", "a step that is not a whole number"
    yield from used_after(node, name, scope, module)


def is_whole(node):
    value = node.operand if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) else node
    return isinstance(value, ast.Constant) and type(value.value) is int and value.value > 0


def changes(node):
    """The name of the list a node makes longer or shorter, or None."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
        return node.func.value.id if isinstance(node.func.value, ast.Name) else None
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Del):
        return node.value.id if isinstance(node.value, ast.Name) else None
    return None


def used_after(node, name, scope, module):
    loops = [each for each in module.of(ast.For) if name in names_in(each.target) and module.scope_of(each) is scope]
    covered = {id(each) for loop in loops for each in inside(loop.body)}
    for each in module.of(ast.Name):
        if each.id == name and isinstance(each.ctx, ast.Load) and id(each) not in covered and each.lineno > node.lineno:
            if module.resolve(each) is scope:
                yield each, "range-after", name
