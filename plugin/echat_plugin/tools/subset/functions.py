"""Parameters and what functions give back."""
import ast

from .module import SCOPES


def findings(module):
    for node in module.of(ast.FunctionDef, ast.Lambda):
        yield from parameters(node)
    for node in module.of(ast.FunctionDef):
        for decorator in node.decorator_list:
            yield decorator, "decorator", f"@{ast.unparse(decorator)}"
        if node.returns:
            yield node.returns, "annotation", ast.unparse(node.returns)
        yield from returns(node)


def parameters(node):
    given = node.args
    for default in [*given.defaults, *filter(None, given.kw_defaults)]:
        yield default, "default", f"the default {ast.unparse(default)}"
    for kind, names in {"positional-only": given.posonlyargs, "keyword-only": given.kwonlyargs, "*": [given.vararg], "**": [given.kwarg]}.items():
        for each in filter(None, names):
            yield each, "parameters", f"the {kind} parameter {each.arg}"
    for each in given.args:
        if each.annotation:
            yield each, "annotation", ast.unparse(each.annotation)


def returns(function):
    """A function that gives a value gives one at every end."""
    found = list(own_returns(function.body))
    if any(each.value for each in found):
        for each in found:
            if not each.value:
                yield each, "mixed-return", "a bare return"
        if not ends(function.body):
            yield function, "mixed-return", f"the end of {function.name}"


def own_returns(body):
    for node in body:
        if isinstance(node, ast.Return):
            yield node
        elif not isinstance(node, SCOPES):
            yield from own_returns(ast.iter_child_nodes(node))


def ends(body):
    """True where the end of these statements is never reached."""
    last = body[-1]
    if isinstance(last, (ast.Return, ast.Raise)):
        return True
    if isinstance(last, ast.If):
        return bool(last.orelse) and ends(last.body) and ends(last.orelse)
    if isinstance(last, ast.Try):
        return bool(last.finalbody) and ends(last.finalbody) or ends(last.body) and all(ends(each.body) for each in last.handlers)
    if isinstance(last, ast.While):
        forever = isinstance(last.test, ast.Constant) and last.test.value is True
        return forever and not any(isinstance(each, ast.Break) for each in ast.walk(last))
    return False
