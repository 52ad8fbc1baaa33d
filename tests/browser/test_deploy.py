"""What docs/deploy.md promises of policies, hashes and other hosts, with the policies that stand there."""
import json
import re
from pathlib import Path

import pytest

from browser.waiting import until

ROOT = Path(__file__).resolve().parents[2]
SDK = "/tests/browser/pages/visitor/echat.js"
BAD = "window.bad = []; document.addEventListener('securitypolicyviolation', event => bad.push(event.violatedDirective + ' ' + event.blockedURI))"
TEASER = 'data-rule-a="after: 0s; do: teaser; text: Hi"'
POLICIES = re.findall(r"```http\nContent-Security-Policy: (.*?)\n```", (ROOT / "docs/deploy.md").read_text("utf-8"))
BY_NONCE, BY_HOST = POLICIES


@pytest.fixture
def cdn(site):
    """The folder with a version, on another host than the pages."""
    for path in (ROOT / "dist").glob("echat-*.js"):
        site.put(f"/echat/0.1.0/{path.name}", path.read_text("utf-8"), {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"})
    return site.address.replace("localhost", "127.0.0.1")


def tag(cdn, attributes=TEASER):
    return f'<script async src="{cdn}/echat/0.1.0/echat-plugin.js" data-company-id="1" data-load="eager" data-sdk="{SDK}" {attributes}></script>'


def teaser(tab):
    tab.page.locator("echat-launcher [part=teaser-text]").wait_for()
    return tab


def test_the_policy_with_a_nonce_is_enough_for_the_plugin_its_parts_and_the_sdk(visit, cdn):
    tab = teaser(visit(tag=tag(cdn, f'nonce="R4nd0m" {TEASER}'), init=BAD, headers={"Content-Security-Policy": BY_NONCE}))
    assert tab.js("bad") == [] and tab.warnings == tab.errors == []


def test_without_the_nonce_nothing_of_it_runs(visit, cdn):
    tab = visit(tag=tag(cdn), init=BAD, headers={"Content-Security-Policy": BY_NONCE}, wait=False)
    assert tab.until("bad.length").js("'EchatPlugin' in window") is False


def test_the_policy_by_host_is_enough(visit, cdn):
    tab = teaser(visit(tag=tag(cdn), init=BAD, headers={"Content-Security-Policy": BY_HOST.replace("https://cdn.example.com", cdn)}))
    assert tab.js("bad") == [] and tab.warnings == tab.errors == []


def integrity(name):
    return json.loads((ROOT / "dist/integrity.json").read_text())[name]


def test_the_hash_pins_the_script_and_no_part(visit, cdn, site):
    site.pages["/echat/0.1.0/echat-rules.js"] += "\nwindow.altered = 1"
    tab = teaser(visit(tag=tag(cdn, f'crossorigin integrity="{integrity("echat-plugin.js")}" {TEASER}')))
    assert tab.js("altered") == 1 and tab.warnings == []


def test_an_altered_script_does_not_run(visit, cdn, site):
    site.pages["/echat/0.1.0/echat-plugin.js"] += "\n"
    tab = visit(tag=tag(cdn, f'crossorigin integrity="{integrity("echat-plugin.js")}"'), wait=False)
    assert tab.stays(500).js("'EchatPlugin' in window") is False


@pytest.mark.parametrize("policy", [{"Integrity-Policy": "blocked-destinations=(script)"}, {"Content-Security-Policy": "require-trusted-types-for 'script'"}])
def test_what_lets_no_part_in_leaves_the_direct_link(visit, cdn, site, policy):
    tab = visit(tag=tag(cdn, f'crossorigin integrity="{integrity("echat-plugin.js")}" data-timeout="1s"'), headers=policy, wait=False)
    until(tab.page, "!!(window.EchatPlugin && EchatPlugin.state)", True)
    tab.stays(1500).until("EchatPlugin.state().sdk == 'failed'")
    assert site.count("echat-chat.js") == 0 and tab.js("!!window.ECHAT") is False
    with tab.page.expect_popup() as popup:
        tab.button.click()
    assert "/visitor/" in popup.value.url


def test_an_empty_file_leaves_a_page_as_it_is(visit, cdn, site):
    site.put("/echat/0.1.0/echat-plugin.js", "")
    tab = visit(tag=tag(cdn), wait=False).stays(200)
    assert tab.js("'EchatPlugin' in window") is False and tab.errors == []
    assert tab.page.locator("h1").inner_text() == "Shop"
