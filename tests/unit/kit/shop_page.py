"""The page these tests visit, as a site owner might have it."""

TAG = """<script async src="/echat-plugin.js"
        data-company-id="12191"
        data-rule-help="after: 30s; path: /product/*; limit: 1/session"
        data-rule-leaving="exit-intent; path: /cart; device: pc; limit: 1/day"></script>"""


def page(tag=TAG, body='<a class="ask" href="#" data-echat-open="mini" data-echat-tag="sales">Ask us</a>', head=""):
    return f"""<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>Tea shop</title>
{tag}
{head}
</head>
<body>
{body}
</body>
</html>
"""
