"""How many bytes a script is: as it is, and as servers send it."""
import gzip

import brotli


def sizes(code):
    """Raw, gzip -9 and brotli -11."""
    data = code.encode("utf-8")
    return {"raw": len(data), "gzip": len(gzip.compress(data, 9, mtime=0)), "brotli": squeezed(data)}


def squeezed(data):
    return len(brotli.compress(data, quality=11))
