"""What is known to be right: nodes, operators, built-ins and methods; and the words that are taken."""
import ast
import builtins

ALLOWED_NODES = (
    ast.Module, ast.FunctionDef, ast.Lambda, ast.arguments, ast.arg, ast.Return, ast.Assign, ast.AugAssign, ast.For, ast.While,
    ast.If, ast.Try, ast.ExceptHandler, ast.Raise, ast.ImportFrom, ast.alias, ast.Nonlocal, ast.Expr, ast.Pass, ast.Break,
    ast.Continue, ast.Delete, ast.BoolOp, ast.BinOp, ast.UnaryOp, ast.IfExp, ast.Dict, ast.ListComp, ast.comprehension, ast.Compare,
    ast.Call, ast.Constant, ast.Attribute, ast.Subscript, ast.Name, ast.List, ast.Tuple, ast.Slice, ast.expr_context, ast.boolop,
    ast.operator, ast.unaryop, ast.cmpop, ast.keyword)  # fmt: skip
OPERATORS = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod)

# Nodes refused under a name of their own; any other unknown one is refused as "node".
REFUSED_NODES = {
    "ClassDef": "class", "With": "with", "AsyncWith": "with", "Assert": "assert", "Match": "match", "NamedExpr": "walrus",
    "JoinedStr": "fstring", "Starred": "star", "Set": "set", "SetComp": "comprehension", "DictComp": "comprehension",
    "GeneratorExp": "generator", "Yield": "generator", "YieldFrom": "generator", "AsyncFunctionDef": "async", "AsyncFor": "async",
    "Await": "async", "Global": "global", "AnnAssign": "annotation", "TryStar": "except", "Import": "import"}  # fmt: skip
INSIDE_REFUSED = ("FormattedValue", "match_case", "withitem", "TemplateStr", "Interpolation")

ANY = 99
BUILTINS = {"len": (1, 1), "abs": (1, 1), "min": (2, ANY), "max": (2, ANY), "range": (1, 3)}
PYTHON = frozenset(dir(builtins))

# How many arguments each takes on both sides.
METHODS = {"append": (1, 1), "pop": (0, 0), "startswith": (1, 1), "endswith": (1, 1), "lower": (0, 0), "upper": (0, 0), "find": (1, 2),
           "rfind": (1, 1), "split": (1, 1)}  # fmt: skip
# In browser/ every method of the page is allowed; these are Python's alone.
PYTHON_METHODS = {name for kind in (str, list, dict, set) for name in dir(kind) if not name.startswith("_")} - set(METHODS) - {
    "add", "clear", "copy", "get", "index", "items", "keys", "pop", "remove", "replace", "reverse", "sort", "title", "translate",
    "update", "values", "join", "insert", "count"}  # fmt: skip

HOST = frozenset(["window", "document", "ECHAT", "console", "navigator", "location", "localStorage", "sessionStorage", "setTimeout",
                  "clearTimeout", "setInterval", "fetch", "Math", "JSON", "Object", "Array", "Date", "Promise"])  # fmt: skip
BROWSER_GLOBALS = frozenset(["window"])

RESERVED = frozenset("""
    arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for
    function if implements import in instanceof interface let new null package private protected public return static super switch
    this throw true try typeof undefined var void while with yield NaN Infinity Math dict tuple list set type property globals
""".split()) - {"list", "set"} | set(BUILTINS)

# Not own, or not ordered, or magic: dangerous as keys of a plain object.
UNSAFE_KEYS = frozenset(["constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable",
                         "toLocaleString"])  # fmt: skip
LITERALS = (ast.List, ast.Dict, ast.Tuple, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp, ast.GeneratorExp)
EXCEPTIONS_ALLOWED = ("browser", "bootstrap", "entry", "debug_entry", "app", "sandbox")
EDGE = ("browser", "bootstrap", "entry", "debug_entry")
