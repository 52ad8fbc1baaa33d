"""`dist/echat-plugin.d.ts` says what the code has: TypeScript takes every right use of it and no wrong one."""
import subprocess
from pathlib import Path

from echat_plugin.tools import typescript

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests/dist/sample.ts"
OPTIONS = ["--noEmit", "--strict", "--target", "es2020", "--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2020,dom"]


def complaints(files, node_path):
    """What tsc says of these files, a line each."""
    done = subprocess.run([node_path, ROOT / "node_modules/typescript/bin/tsc", *OPTIONS, *files], cwd=ROOT, capture_output=True, text=True)
    return done.stdout.splitlines()


def test_every_call_and_every_event_is_used_in_the_sample():
    text = SAMPLE.read_text(encoding="utf-8")
    assert [name for name in typescript.calls() if f"EchatPlugin.{name}" not in text] == []
    assert [name for name in typescript.shapes() if f"{name}: " not in text and f"'{name}': " not in text] == []


def test_every_call_of_the_code_is_declared_and_no_other():
    body = typescript.declaration().split("interface EchatPluginApi {")[1].split("\n}")[0]
    declared = {line.split("(")[0].split("<")[0].split(":")[0].strip().removeprefix("readonly ") for line in body.splitlines() if line.startswith("  ") and "/**" not in line}
    assert declared == set(typescript.calls())


def test_the_sample_is_right(node_path):
    assert complaints([SAMPLE], node_path) == []


WRONG = [
    "EchatPlugin.opn()", "EchatPlugin.open({mode: 'popup'})", "EchatPlugin.open({echattag: 'x'})", "EchatPlugin.login('abc')", "EchatPlugin.title(3)",
    "EchatPlugin.on('mesage', () => 0)", "EchatPlugin.on('unread', detail => detail.text)", "EchatPlugin.push(['opn'])", "EchatPlugin.push(['title', 3])",
    "const unread: number = EchatPlugin.state().unread", "EchatPlugin.version = '2'", "EchatPlugin.open({pcMiniWinParam: {width: '320px'}})",
    "document.addEventListener('echat:unread', event => event.detail.nothing)",
    "EchatPlugin.set('cart')", "EchatPlugin.set(3)", "EchatPlugin.set({}, 3)", "EchatPlugin.track()", "EchatPlugin.track('paid', 'yes')", "EchatPlugin.push(['set', 'cart'])", "EchatPlugin.push(['track'])",
    "EchatPlugin.record()", "EchatPlugin.record?.('go')", "EchatPlugin.explain()[0]", "EchatPlugin.explain()?.[0].do === 'dance'", "EchatPlugin.explain()?.[0].checks[0].until", "const next: number | undefined = EchatPlugin.explain()?.[0].next",
    "EchatPlugin.on('exposure', detail => detail.group === 'left')", "EchatPlugin.on('rule', detail => detail.name)", "EchatPlugin.on('evaluate', detail => detail.submitted)",
    "EchatPlugin.on('evaluate', detail => 'rule' in detail && detail.checks[0].since)", "EchatPlugin.on('open', detail => detail.by === 'bubble')",
    "start({companyid: 1})", "start({launcher: 5})", "start({badge: {most: 9}})", "start({'launcher-colour': 'red'})", "start({launcherOffset: [1, 2, 3]})", "start({timeout: 5000})", "start({rules: {a: {afer: '30s'}}})",
    "start({rules: {a: {do: 'dance'}}})", "start({rules: {a: {device: 'tablet'}}})", "start({rules: {a: {after: 30}}})", "start({'rule-a': 3})", "start().open()",
    "EchatPlugin.on('rule', detail => { const mark: string = detail.fingerprint })",
]


def test_no_wrong_use_is_taken(node_path, tmp_path):
    head = f"import {{ start }} from '{(ROOT / 'dist/echat-plugin').as_posix()}'\n"
    files = [tmp_path / f"wrong{at}.ts" for at in range(len(WRONG))]
    for file, code in zip(files, WRONG, strict=True):
        file.write_text(head + code + "\n", encoding="utf-8")
    said = complaints(files, node_path)
    assert [code for file, code in zip(files, WRONG, strict=True) if not any(file.name in line for line in said)] == []
