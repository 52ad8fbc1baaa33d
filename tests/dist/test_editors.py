"""What is made for editors: its patterns are regular expressions to JavaScript, which has them, and say there what they say in Python."""
import json
import re
import subprocess
from pathlib import Path

from unit.bad_input import TABLE

ROOT = Path(__file__).resolve().parents[2]
ASK = "const [patterns, texts] = JSON.parse(require('fs').readFileSync(0, 'utf8')); " \
      "process.stdout.write(JSON.stringify(patterns.map(each => { const pattern = new RegExp(each, 'u'); return texts.map(text => pattern.test(text)) })))"


def patterns(value):
    """Every pattern of a schema, once."""
    if isinstance(value, dict):
        return {each for key, told in value.items() for each in ([told] if key == "pattern" else patterns(told))}
    return {each for told in value for each in patterns(told)} if isinstance(value, list) else set()


def test_both_languages_read_every_pattern_alike(node_path):
    schema = json.loads((ROOT / "dist/rules.schema.json").read_text("utf-8"))
    found = sorted(patterns(schema))
    texts = schema["definitions"]["text"]["examples"] + [row[1] for row in TABLE] + [row[1].split(": ")[-1] for row in TABLE]
    done = subprocess.run([node_path, "-e", ASK], input=json.dumps([found, texts]), capture_output=True, text=True, encoding="utf-8")
    assert done.stderr == "" and len(found) > 12
    assert json.loads(done.stdout) == [[bool(re.search(pattern, text)) for text in texts] for pattern in found]
