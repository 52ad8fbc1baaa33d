"""A module under the linter: its tree with parents and scopes, and what its imports bring."""
import ast
import functools
import re

from . import vocabulary

SCOPES = (ast.Module, ast.FunctionDef, ast.Lambda, ast.ListComp)


class Module:
    def __init__(self, text, tree, name, source_root):
        self.text, self.tree, self.source_root = text, tree, source_root
        self.layer = name.split(".")[0]
        self.at_edge = self.layer in vocabulary.EDGE
        self.nodes = list(ast.walk(tree))
        self.parents = {child: node for node in self.nodes for child in ast.iter_child_nodes(node)}
        self.stored = {node.id for node in self.of(ast.Name) if isinstance(node.ctx, ast.Store)}
        self.scopes = {node: set() for node in self.nodes if isinstance(node, SCOPES)}
        self.nonlocals = {node: set() for node in self.scopes}
        self.functions = {node: {} for node in self.scopes}
        for node in self.nodes:
            self._bind(node)
        for scope, names in self.nonlocals.items():
            self.scopes[scope] -= names

    def _bind(self, node):
        scope = self.scope_of(node) if not isinstance(node, ast.Module) else node
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            self.scopes[scope].add(node.id)
        elif isinstance(node, ast.arg):
            self.scopes[scope].add(node.arg)
        elif isinstance(node, ast.Nonlocal):
            self.nonlocals[scope].update(node.names)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            self.scopes[scope].add(node.name)
            self.functions[scope].setdefault(node.name, []).append(node)
        elif isinstance(node, ast.alias):
            self.scopes[scope].add((node.asname or node.name).split(".")[0])

    def scope_of(self, node):
        """The scope a node's names live in. A decorator or default of a function lives outside of it."""
        parent = self.parents.get(node, self.tree)
        while not isinstance(parent, SCOPES):
            parent = self.parents[parent]
        return parent

    def resolve(self, node):
        """The scope that binds a name that is read, or None."""
        scope = self.scope_of(node)
        while True:
            if node.id in self.scopes[scope]:
                return scope
            if scope is self.tree:
                return None
            scope = self.scope_of(scope)

    def of(self, *kinds):
        return (node for node in self.nodes if isinstance(node, kinds))

    def function_named(self, node):
        """The one function a name that is called stands for, or None where that cannot be told."""
        scope = self.resolve(node)
        if scope is None:
            return None
        found = self.functions[scope].get(node.id, [])
        if len(found) == 1 and node.id not in self.stored:
            return found[0]
        return None if found or scope is not self.tree else self._imported(node.id)

    def _imported(self, name):
        for node in self.of(ast.ImportFrom):
            for alias in node.names:
                if (alias.asname or alias.name) == name:
                    tree = self.foreign(node.module)
                    found = [each for each in tree.body if isinstance(each, ast.FunctionDef) and each.name == alias.name] if tree else []
                    return found[0] if len(found) == 1 else None
        return None

    def foreign(self, dotted):
        """The tree of another module of the package, or None."""
        path = self.source_root.joinpath(*(dotted or "").split("."))
        found = next((each for each in (path.with_suffix(".py"), path / "__init__.py") if each.is_file()), None)
        return parsed(found.read_text(encoding="utf-8")) if found else None

    def exports(self, dotted):
        """The names another module offers, or None where there is no such module."""
        script = self.source_root.joinpath(*(dotted or "").split(".")).with_suffix(".js")
        if script.is_file():
            return set(re.findall(r"^export (?:var|let|const|function) (\w+)", script.read_text(encoding="utf-8"), re.M))
        tree = self.foreign(dotted)
        return top_names(tree) if tree else None


@functools.lru_cache(maxsize=None)
def parsed(text):
    try:
        return ast.parse(text)
    except SyntaxError:
        return None


@functools.lru_cache(maxsize=None)
def top_names(tree):
    return Module("", tree, "", None).scopes[tree]
