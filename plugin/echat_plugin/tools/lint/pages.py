"""The pages of a site, as files: which of them have the tag, and what is wrong with them. NoPage where one cannot be read."""
from echat_plugin.tools.kit.pages import NoPage, read_file
from echat_plugin.tools.kit.site import short
from echat_plugin.tools.lint import lint
from echat_plugin.tools.lint.findings import errors


def read(file):
    return read_file(file, short(file.resolve()))


def tagged(files):
    """The pages with the tag among these files."""
    return [page for page in map(read, sorted(files)) if page.tag is not None]


def errors_in(folder, patterns):
    """The errors of the pages below a folder that match any of these patterns."""
    files = set()
    for pattern in patterns:
        found = {file for file in folder.glob(pattern) if file.is_file()}
        if not found:
            raise NoPage(f"echat_pages: there is no {pattern} in {short(folder.resolve())}")
        files |= found
    return [finding for page in tagged(files) for finding in errors(lint(page))]
