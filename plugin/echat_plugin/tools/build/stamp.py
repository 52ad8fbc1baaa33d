"""What has changed: digests of files, and stamps that remember them."""
import hashlib
import json
import os
import tempfile


def digest(paths, root):
    """One digest of the names and contents of files."""
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(f"{path.relative_to(root).as_posix()}\0{digest_of(path)}\n".encode())
    return total.hexdigest()


def digest_of(path):
    """The digest of one file, or None where there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def read(path):
    """What a stamp remembers, or None."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def write(path, value):
    write_file(path, (json.dumps(value, indent=1, sort_keys=True) + "\n").encode())


def write_file(path, content):
    """Writes a file in one step: a reader sees the old one or the new one. An equal one is left alone."""
    if path.is_file() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    os.chmod(temporary, 0o644)
    os.replace(temporary, path)
