"""What must never be in an event, whatever the vendor puts into a label: the visitor's identity, an address that runs code, a field nobody documented."""
import json

import pytest
from echat_plugin.core.chat.fields import address
from echat_plugin.core.chat.vendor_events import ACTIONS, decode
from unit.test_vendor_events import CASES

SECRET = "c2VjcmV0+/=="
CATEGORIES = ["echat", "analytics", "new"]


TEXT = f"companyId=1&metaData={SECRET}"
SHAPES = [{"metaData": SECRET}, {"a": {"metaData": SECRET}}, [{"metaData": SECRET}], json.dumps({"a": [{"metaData": SECRET}]})]
# Labels that are words: of people, or the SDK's own for a state
WORDS = ["newMsg", "chatStatus", "Served by Agent", "Button Clicked", "Chat_Evaluate_", "Chat_Comment_submit"]


@pytest.mark.parametrize("action, shape", [
    *[(action, shape) for action in ["brandNew", *ACTIONS] for shape in SHAPES[:3]],
    *[(action, shape) for action in ["brandNew", *ACTIONS] if action not in WORDS for shape in [TEXT, SHAPES[3]]],
])
def test_the_visitors_identity_is_in_no_event(action, shape):
    for category in CATEGORIES:
        assert SECRET not in json.dumps(decode(category, action, shape))


@pytest.mark.parametrize("action, label, event", [case for case in CASES if isinstance(case[1], dict)])
def test_a_field_nobody_documented_is_left_out(action, label, event):
    more = {**label, "metaData": SECRET, "encryptVID": "v", "next": "field", "constructor": 1}
    assert decode("echat", action, more) == event
    urls = {key: f"https://x.cn/?metaData={SECRET}" if isinstance(value, str) and ("Url" in key or "Img" in key or key == "referrer") else value for key, value in label.items()}
    assert SECRET not in json.dumps(decode("echat", action, urls))


@pytest.mark.parametrize("value, found", [
    ("https://a.cn/b?c=d", "https://a.cn/b?c=d"), ("HTTP://A.cn", "HTTP://A.cn"), (" https://a.cn ", "https://a.cn"), ("//a.cn/b", "https://a.cn/b"),
    ("/res/a.png", "https://es.echatsoft.com/res/a.png"), ("/\\evil.cn", "https://es.echatsoft.com/\\evil.cn"), ("res/a.png", ""), ("", ""), (None, ""), (7, ""), ({}, ""),
    ("javascript:alert(1)", ""), ("JaVaScRiPt:alert(1)//", ""), ("java\nscript:alert(1)", ""), ("\x01javascript:alert(1)", ""), ("data:text/html,x", ""),
    ("vbscript:x", ""), ("blob:https://a.cn/1", ""), ("&#106;avascript:alert(1)", ""), ("javascript://a.cn/%0aalert(1)", ""), ("https:a.cn", ""),
    ("https://a.cn/?metaData=x", ""),
])
def test_an_address_is_http_and_absolute(value, found):
    assert address(value) == found


@pytest.mark.parametrize("label", [{"event": "7"}, {"event": 7.0}])
def test_numbers_may_be_written_as_text(label):
    assert decode("echat", "echatPageStatus", label)[1]["open"] is True


@pytest.mark.parametrize("odd", [None, True, [], {}, float("1e300")])
def test_a_field_of_another_kind_is_empty(odd):
    detail = decode("echat", "visitorTrackInfo", {"country": odd, "firstUrl": odd, "keywordType": odd})[1]
    assert isinstance(detail["country"], str) and detail["firstUrl"] == "" and detail["keywordType"] in (None, odd)
