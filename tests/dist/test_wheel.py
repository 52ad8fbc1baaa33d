"""The wheel that is built from this repository: what site owners need, nothing of how it is built, and it works where only it is installed."""
import os
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ["pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "README.zh.md", "LICENSE", "plugin", "dist", "build/sandbox.cjs"]
PAGE = """<script src="/echat-plugin.js" data-company-id="12191"
        data-rule-help="after: 30s; path: /product/*; limit: 1/session"
        data-rule-leaving="exit-intent; path: /cart; do: teaser; text: Any questions?"></script>
<a data-echat-open="mini">Ask</a>"""
FIVE = '''
def test_help_opens_on_product_pages(visit):
    assert visit("/product", path="/product/7").stay("30s").chat.opened_by == "help"

def test_help_does_not_open_before(visit):
    assert not visit("/product", path="/product/7").stay("29s").chat.is_open

def test_help_opens_once_a_session(visit):
    shop = visit("/product", path="/product/7").stay("30s").close_chat()
    assert not shop.load("/product").stay("1m").chat.is_open

def test_who_leaves_the_cart_is_asked(visit):
    assert visit("/product", path="/cart").stay("5s").leave().teaser == "Any questions?"

def test_the_link_opens_the_chat(visit):
    assert visit("/product").stay("5s").click("a").chat.opened_by == "opener"
'''


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """Built in a copy: setuptools leaves its own traces in the tree it builds in."""
    tree, into = tmp_path_factory.mktemp("tree"), tmp_path_factory.mktemp("wheel")
    for name in SOURCES:
        (tree / name).parent.mkdir(exist_ok=True)
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile
        copy(ROOT / name, tree / name)
    done = subprocess.run([sys.executable, "-m", "pip", "wheel", "--no-deps", "--quiet", "--disable-pip-version-check", "-w", str(into), str(tree)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return next(into.glob("*.whl"))


def test_the_wheel_holds_what_it_must_and_nothing_of_how_it_is_built(wheel):
    with zipfile.ZipFile(wheel) as file:
        names = file.namelist()
        points = file.read(next(name for name in names if name.endswith("entry_points.txt"))).decode()
    inside = {name.removeprefix("echat_plugin/") for name in names}
    assert inside >= {"core/config.py", "core/lang.js", "sandbox/world.py", "tools/pytest_plugin.py", "tools/kit/shop.py", "tools/cli/lint.py", "tools/node/host.cjs",
                      "tools/node/shipped/echat-plugin.js", "tools/node/shipped/echat-rules.js", "tools/node/shipped/sandbox.cjs"}  # fmt: skip
    folders = {name.split("/")[1] for name in inside if name.startswith("tools/")}
    assert folders & {"build", "js", "bench", "subset", "docs.py", "typescript.py"} == set()
    assert not [name for name in inside if name.split("/")[-1].startswith("test_") or name.endswith(".debug.js") or "__pycache__" in name]
    assert "[pytest11]" in points and "echat-plugin = echat_plugin.tools.cli:main" in points


@pytest.mark.slow
def test_the_wheel_alone_tests_a_site(wheel, tmp_path):
    """A fresh environment, a site outside of the repository: its own five tests pass, and a broken rule fails readably."""
    home, site = tmp_path / "venv", tmp_path / "site"
    venv.create(home, with_pip=True)
    bin_ = home / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([bin_ / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel)], check=True)
    (site / "public").mkdir(parents=True)
    (site / "public/product.html").write_text(PAGE)
    (site / "pyproject.toml").write_text('[tool.pytest.ini_options]\nechat_site = "public"\n')
    (site / "test_chat.py").write_text(FIVE)

    def run(*words):
        return subprocess.run([bin_ / words[0], *words[1:]], capture_output=True, text=True, cwd=site)

    done = run("python", "-m", "pytest")
    assert "5 passed" in done.stdout, done.stdout
    assert run("echat-plugin", "lint", "public").returncode == 0
    (site / "public/product.html").write_text(PAGE.replace("after: 30s", "aftr: 30s"))
    done = run("python", "-m", "pytest")
    assert "5 failed" in done.stdout and "Traceback" not in done.stdout
    assert 'public/product.html:2: error: data-rule-help has "aftr: 30s": expected after (did you mean that?); the rule is off [rule-broken]' in done.stdout
    assert run("echat-plugin", "lint", "public").returncode == 1
