"""Where the pages of a site are: files below a folder, addresses of a server that runs, or the one page that was handed over."""
import urllib.error
import urllib.request
from pathlib import Path

from echat_plugin.tools.kit.pages import NoPage, Page, decoded, read_file


class Site:
    """`root`: the folder its address space begins at, or an http address; `folders`: where a page named as a file is looked for."""

    def __init__(self, root=None, folders=(".",)):
        self.served = root if root and str(root).startswith(("http://", "https://")) else None
        self.root = Path(root).resolve() if root and not self.served else None
        self.folders = [Path(folder) for folder in folders]
        self.known = {}

    def find(self, where):
        """The page of a file name or of an address of the site."""
        page = self.at(where) if where.startswith("/") and not Path(where).is_file() else self.file(where)
        if page is None:
            raise NoPage(self.missing(where))
        return page

    def file(self, where):
        for folder in self.folders + ([self.root] if self.root else []):
            path = folder / where
            if path.is_file():
                return self.read(path.resolve())
        return None

    def at(self, address):
        """The page the site has at an address, or None."""
        path = address.split("?")[0].split("#")[0]
        if self.served:
            return self.fetch(path)
        for name in (path, path + ".html", path + "/index.html") if self.root else ():
            file = self.root / name.strip("/")
            if file.is_file():
                return self.read(file)
        return None

    def read(self, path):
        if path not in self.known:
            self.known[path] = read_file(path, short(path), self.address(path))
        return self.known[path]

    def text(self, address):
        """The text of any file of the site; None where there is none."""
        for folder in [self.root] if self.root else self.folders:
            file = folder / address.lstrip("/")
            if file.is_file():
                return decoded(file.read_bytes())
        page = self.fetch(address) if self.served and address.startswith("/") else None
        return page and page.source

    def address(self, path):
        """The address a file is served at."""
        if self.root is None or not path.is_relative_to(self.root):
            return "/"
        name = path.relative_to(self.root).as_posix()
        return "/" + name.removesuffix("index.html") if name.endswith("index.html") else "/" + name

    def fetch(self, path):
        address = self.served.rstrip("/") + path
        if address not in self.known:
            try:
                with urllib.request.urlopen(address, timeout=10) as answer:
                    self.known[address] = Page(address, decoded(answer.read()), path)
            except urllib.error.HTTPError as problem:
                if problem.code != 404:
                    raise NoPage(f"{address} answers {problem.code} {problem.reason}") from None
                self.known[address] = None
            except OSError as problem:
                raise NoPage(f"{address} cannot be reached: {problem}") from None
        return self.known[address]

    def missing(self, where):
        if where.startswith("/") and not (self.root or self.served):
            return f'{where} is an address: say where the site is, in pyproject.toml or pytest.ini: echat_site = "public"'
        looked = [str(self.served or self.root)] if where.startswith("/") else [str(folder) for folder in self.folders + ([self.root] if self.root else [])]
        return f"there is no {where} in {' or '.join(looked)}"


def short(path):
    """A path as one reads it: from here where that is shorter."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
