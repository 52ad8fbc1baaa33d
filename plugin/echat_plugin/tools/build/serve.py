"""The demo on localhost: the repository as static files, with right types and no caching."""
import functools
import http.server
import pathlib
import webbrowser

from . import say

TYPES = {".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
         ".html": "text/html; charset=utf-8", ".json": "application/json", ".svg": "image/svg+xml", ".webp": "image/webp",
         ".woff2": "font/woff2", ".md": "text/plain; charset=utf-8"}
TRIES = 50
SHOP = "/demo/"


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, **TYPES}

    def translate_path(self, path):
        """The shop is one page: an address below it that names no file is the shop's own."""
        found = pathlib.Path(super().translate_path(path))
        if path.startswith(SHOP) and not found.exists() and not found.suffix:
            return super().translate_path(SHOP + "index.html")
        return str(found)

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *words):
        pass


def server(root, port):
    """A server on the port, or on the next free one."""
    handler = functools.partial(Handler, directory=str(root))
    for offset in range(TRIES):
        try:
            return Server(("127.0.0.1", port + offset), handler)
        except OSError:
            continue
    raise say.Problem(f"no free port from {port} to {port + TRIES - 1}: say another with --port")


class Server(http.server.ThreadingHTTPServer):
    allow_reuse_address = False
    daemon_threads = True


def run(root, port, browse):
    with server(root, port) as running:
        address = f"http://localhost:{running.server_address[1]}/demo/"
        say.line("shop", address)
        say.line("console", f"{address}console.html")
        say.line("playground", f"{address}playground.html")
        say.line("gallery", f"{address}gallery.html")
        say.line("recipes", f"{address}recipes/index.html")
        say.line("demo", "Ctrl-C ends it")
        if browse:
            open_browser(address)
        running.serve_forever()


def open_browser(address):
    try:
        webbrowser.open(address)
    except Exception:  # a machine without a screen has its own ways to fail
        pass
