"""lint, transcribe, bundle, verify, publish: from the sources to dist/."""
import tempfile
import time
from pathlib import Path

from .. import html_data, rules_schema, typescript
from . import bundle, lock, node, say, sources, stamp, transcribe, verify

SCRIPTS = tuple(f"dist/echat-{name}{shape}.js" for name in bundle.SHIPPED for shape in ("", ".debug"))
# What is made from the tables alone
TABLES = {"dist/echat-plugin.d.ts": typescript.declaration, "dist/html-data.json": html_data.html_data, "dist/rules.schema.json": rules_schema.rules_schema}
LANGUAGES = tuple(f"dist/echat-lang/{code}{shape}.js" for code in bundle.LANGUAGES for shape in ("", ".debug"))
COMMITTED = (*SCRIPTS, *LANGUAGES, bundle.MODULE, "dist/integrity.json", *TABLES, "demo/visitor/echat.js")
OUTPUTS = (*COMMITTED, "build/sandbox.cjs")


def build(root):
    """Builds what is stale; says so in a line where nothing is."""
    began = time.monotonic()
    with lock.held(root):
        if is_current(root):
            say.line("build", "up to date")
            return
        inputs = stamp.digest(sources.all_inputs(root), root)
        with tempfile.TemporaryDirectory(prefix="echat-") as folder:
            made = make(root, Path(folder), node.ensure(root))
            for path in OUTPUTS:
                if (made / path).is_file():
                    stamp.write_file(root / path, (made / path).read_bytes())
        outputs = {path: stamp.digest_of(root / path) for path in OUTPUTS}
        stamp.write(root / "build" / "stamp.json", {"inputs": inputs, "outputs": outputs})
    say.line("build", f"done in {time.monotonic() - began:.1f} s")


def is_current(root):
    """True where the outputs are those that the present sources gave."""
    known = stamp.read(root / "build" / "stamp.json")
    return bool(known) and known["outputs"] == {path: stamp.digest_of(root / path) for path in OUTPUTS} and \
        known["inputs"] == stamp.digest(sources.all_inputs(root), root)


def make(root, folder, node_path, quiet=False):
    """Runs every stage into an empty folder; returns the folder that holds dist/, build/ and demo/."""
    tell = (lambda *words: None) if quiet else say.line
    mains = {name: main for name, main in sources.MAINS.items() if sources.file_of(root, main)}
    for name in sorted(set(sources.MAINS) - set(mains)):
        tell("skipped", f"{name}: there is no plugin/echat_plugin/{sources.MAINS[name].replace('.', '/')}.py yet")
    tell("lint", f"{lint(root, mains.values())} modules")
    transcribe.copy_sources(root, folder)
    jobs = {name: transcribe.start(folder, main) for name, main in mains.items()}
    done = {name: transcribe.finish(job) for name, job in jobs.items()}
    scripts = {name: script for name, (script, count) in done.items()}
    tell("transcribe", ", ".join(f"{name}: {count} modules" for name, (script, count) in done.items()) or "nothing")
    made = folder / "made"
    bundle.run(node_path, bundle.jobs_for(root, scripts, made), made)
    tell("bundle", ", ".join(f"{path} {(made / path).stat().st_size:,}" for path in OUTPUTS if (made / path).is_file()) or "nothing")
    for path, text in TABLES.items():
        (made / path).write_text(text(), encoding="utf-8")
    tell("verify", f"{verify.run(made)} scripts")
    return made


def lint(root, mains):
    """Checks the modules that the mains reach; returns how many."""
    try:
        from .. import subset
    except ImportError:
        return 0
    paths = sorted({path for main in mains for path in sources.reached(root, main)})
    findings = [finding for path in paths for finding in subset.check(path, root / "plugin")]
    if findings:
        raise say.Problem("outside the subset of Python that is transcribed (ARCHITECTURE.md):\n" +
                          "\n".join(subset.show(finding, root) for finding in findings))
    return len(paths)


def check(root):
    """The committed files that a build from the present sources would change."""
    with tempfile.TemporaryDirectory(prefix="echat-") as folder:
        return stale(make(root, Path(folder), node.ensure(root), quiet=True), root)


def stale(made, root):
    """The committed files of a tree that differ from those that were made."""
    return [path for path in COMMITTED if stamp.digest_of(made / path) != stamp.digest_of(root / path)]
