"""The command line: what each command prints, and how it ends."""
import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from echat_plugin.tools.cli import main
from unit.kit.shop_page import page

BROKEN = page('<script src="echat-plugin.js"\n data-company-id="1"\n data-rule-help="aftr: 30s"\n data-rule-b="after: 2h"></script>')


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A folder with a page that is right and one that is wrong."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.html").write_text(page(), "utf-8")
    (tmp_path / "bad.html").write_text(BROKEN, "utf-8")
    (tmp_path / "other.html").write_text(page(tag=""), "utf-8")
    return tmp_path


def run(*arguments, answers=None):
    return CliRunner().invoke(main, list(arguments), input=answers)


# lint


def test_lint_of_a_page_that_is_right(site):
    result = run("lint", "good.html")
    assert (result.exit_code, result.output) == (0, "1 page: 0 errors, 0 warnings\n")


def test_lint_of_a_page_that_is_wrong(site):
    result = run("lint", "bad.html")
    assert result.exit_code == 1
    assert "bad.html:8: error: data-rule-help has \"aftr: 30s\": expected after (did you mean that?); the rule is off [rule-broken]" in result.output
    assert result.output.endswith("1 page: 1 error, 1 warning\n")


def test_lint_of_a_folder_takes_the_pages_with_a_tag(site):
    result = run("lint", ".")
    assert result.exit_code == 1 and "2 pages: 1 error, 1 warning" in result.output


def test_a_warning_alone_is_no_failure(site):
    (site / "late.html").write_text(page('<script src="echat-plugin.js" data-company-id="1" data-rule-b="after: 2h"></script>'))
    assert run("lint", "late.html").exit_code == 0


def test_lint_for_programs(site):
    result = run("lint", "bad.html", "--format", "json")
    found = json.loads(result.output)
    assert [(each["severity"], each["code"], each["file"], each["line"]) for each in found] == [("error", "rule-broken", "bad.html", 8), ("warning", "rule-late", "bad.html", 9)]


def test_lint_for_github(site):
    lines = run("lint", "bad.html", "--format", "github").output.splitlines()
    assert lines[0].startswith("::error file=bad.html,line=8,title=rule-broken::data-rule-help has")
    assert lines[1].startswith("::warning file=bad.html,line=9,title=rule-late::")


@pytest.mark.parametrize("arguments", [["lint"], ["lint", "nothing.html"], ["lint", "good.html", "--format", "xml"], ["explain", "nothing.html"],
                                       ["explain", "good.html", "--visit", "5s scrol 60%"], ["explain", "good.html", "--zone", "Asia/Shangha"]])  # fmt: skip
def test_wrong_usage_ends_with_2_and_in_words(site, arguments):
    result = run(*arguments)
    assert result.exit_code == 2 and "Error: " in result.output


# explain


def test_explain_tells_what_happened_and_why(site):
    result = run("explain", "good.html", "--visit", "0s load /product/1 | 5s scroll 60% | 40s")
    assert result.exit_code == 0
    assert 'THE CHAT OPENS, by rule "help"' in result.output
    assert "visitor loads /product/1 (good.html)" in result.output
    assert "leaving (open) does not act now, because of window" in result.output


def test_explain_of_a_visit_in_which_nothing_acts(site):
    result = run("explain", "good.html", "--visit", "40s", "--device", "mobile")
    assert "THE CHAT OPENS" not in result.output
    assert "help (open) does not act now, because of path" in result.output


def test_explain_clicks_the_pages_own_elements(site):
    assert "THE CHAT OPENS, by opener" in run("explain", "good.html", "--visit", "5s click .ask | 6s").output


def test_explain_walks_through_the_site(site):
    (site / "cart.html").write_text(page('<script src="echat-plugin.js" data-company-id="1" data-rule-cart="after: 5s"></script>'))
    assert 'by rule "cart"' in run("explain", "good.html", "--site", ".", "--visit", "0s load / | 5s load /cart | 15s").output
    assert 'by rule "cart"' in run("explain", "/cart", "--site", ".", "--visit", "15s").output


# simulate


def visits(site, *records):
    (site / "visits.jsonl").write_text("\n".join(json.dumps(record) for record in records), "utf-8")
    return "visits.jsonl"


DAY = {"timeline": "0s load /product/1 | 40s", "visitor": "v1", "at": "2026-03-02 10:00"}


def rows(output):
    return {line.split()[0]: line.split()[1:6] for line in output.splitlines() if line.split() and line.split()[0] in ("help", "leaving")}


def test_simulate_counts_by_rule_day_and_visitor(site):
    leaves = {"timeline": "0s load /cart | 5s exit | 9s", "at": "2026-03-03 10:00"}
    file = visits(site, DAY, DAY | {"at": "2026-03-02 10:05"}, DAY | {"at": "2026-03-03 10:00"}, leaves, leaves | {"device": "mobile"})
    result = run("simulate", "good.html", "--visits", file, "--engine", "python", "--jobs", "1")
    assert result.exit_code == 0, result.output
    # Once a session: the second visit, five minutes after the first, has had its turn.
    assert rows(result.output) == {"help": ["open", "2", "40.0%", "1.0", "33.3%"], "leaving": ["open", "1", "20.0%", "0.5", "33.3%"]}
    assert "5 visits of 3 visitors on 2 days" in result.output and "played by python" in result.output


def test_simulate_on_two_processors_comes_to_the_same(site):
    file = visits(site, *[DAY | {"visitor": f"v{at}"} for at in range(10)])
    one, two = [run("simulate", "good.html", "--visits", file, "--engine", "python", "--jobs", jobs).output for jobs in ("1", "2")]
    assert rows(one) == rows(two) != {}


def test_simulate_writes_a_page(site):
    result = run("simulate", "good.html", "--visits", visits(site, DAY), "--engine", "python", "--jobs", "1", "--html", "out.html")
    assert result.exit_code == 0
    text = (site / "out.html").read_text("utf-8")
    assert "<svg" in text and "<b>help<small>open, 1 time</small></b>" in text and "leaving (at the end of visits blocked by" in text
    assert "<script" not in text


def test_simulate_says_what_it_does_not_understand(site):
    assert 'Not understood, 1 times: "scrol"' in run("simulate", "good.html", "--visits", visits(site, {"timeline": "0s load / | 5s scrol 60%"}), "--engine", "python", "--jobs", "1").output


@pytest.mark.parametrize("record, words", [({}, 'expected {"timeline"'), ({"timeline": "1s", "devise": "pc"}, "devise: a visit has no such option"), ({"timeline": "1s", "device": "tv"}, 'device="tv": expected pc or mobile')])
def test_simulate_names_the_line_that_is_wrong(site, record, words):
    result = run("simulate", "good.html", "--visits", visits(site, DAY, record))
    assert result.exit_code == 2 and f"visits.jsonl:2: {words}" in result.output


# snippet


def test_snippet_asks_and_prints_the_tag(site):
    result = CliRunner().invoke(main, ["snippet"], input="12191\n\n咨询\n#2f6b57\n/pay*\ncount\nafter: 30s; path: /product/*\n")
    assert result.exit_code == 0
    assert result.stdout == """<script async src="/echat-plugin.js"
        data-company-id="12191"
        data-launcher-label="咨询"
        data-launcher-color="#2f6b57"
        data-launcher-hide="/pay*"
        data-title="count"
        data-rule-help="after: 30s; path: /product/*"></script>
"""


def test_snippet_asks_again_where_an_answer_is_not_understood(site):
    result = CliRunner().invoke(main, ["snippet", "--src", "/js/echat-plugin.js"], input="none\n12191\n\n\n\n\n\naftr: 3s\n\n")
    assert "data-company-id=\"none\": expected digits" in result.output and "did you mean that?" in result.output
    assert result.stdout == '<script async src="/js/echat-plugin.js"\n        data-company-id="12191"></script>\n'


# init-tests


def test_init_tests_writes_tests_that_pass(site):
    result = run("init-tests", "good.html")
    assert "tests/test_chat.py: tests of 2 rules\n" in result.output
    text = (site / "tests/test_chat.py").read_text("utf-8")
    assert 'shop = visit("good.html", path="/product/1")\n    shop.stay("30s")\n    assert shop.chat.opened_by == "help"' in text
    done = subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"], capture_output=True, text=True, cwd=site)
    assert "4 passed" in done.stdout, done.stdout


def test_init_tests_leaves_to_you_what_it_cannot_do(site):
    (site / "region.html").write_text(page('<script src="echat-plugin.js" data-company-id="1" data-rule-near="region: 上海"></script>'), "utf-8")
    assert "to be finished by you: near" in run("init-tests", "region.html").output
    assert '@pytest.mark.skip("to be finished: see to region: 上海")' in (site / "tests/test_chat.py").read_text("utf-8")


def test_init_tests_overwrites_nothing_unasked(site):
    (site / "tests").mkdir()
    (site / "tests/test_chat.py").write_text("mine")
    assert run("init-tests", "good.html").exit_code == 1
    assert (site / "tests/test_chat.py").read_text() == "mine"
    assert run("init-tests", "good.html", "--force").exit_code == 0


def test_init_tests_of_a_page_with_errors_says_them(site):
    result = run("init-tests", "bad.html")
    assert result.exit_code == 1 and "rule-broken" in result.output
