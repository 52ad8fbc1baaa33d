"""Reads scenario files. A file is one theme; a scenario in it:

# The chat opens after thirty seconds
data-rule-help="after: 30s"
manner: observed                      (left out: both)
device: mobile
section: 2, 4                         (of the vendor's documentation, which this shows)
0s load /product/1 | 31s
> 30s call customMiniChat             must appear in the trace, in this order
! popup                               must not appear

Words of an expectation must appear in one record of the trace, in that order; a time is exact.
"""
import re
from dataclasses import dataclass, field
from pathlib import Path

from echat_plugin.core.values import duration

FOLDER = Path(__file__).parent
WHOLE = {"sdk-load", "attach-after", "ready-after", "parts-after", "unread", "auto-pop"}
SWITCHES = {"blocked", "snippet", "online-zero", "bridge-poll", "pop-on-message", "evaluate", "wechat"}
WORDS = {"wall", "zone", "referrer", "company", "memory", "flash-text", "rules", "missing", "calendar"}


@dataclass
class Scenario:
    name: str
    file: str
    manners: list = field(default_factory=lambda: ["documented", "observed"])
    options: dict = field(default_factory=dict)
    attributes: list = field(default_factory=lambda: [["company-id", "12191"]])
    timeline: list = field(default_factory=list)
    wanted: list = field(default_factory=list)
    never: list = field(default_factory=list)
    sections: list = field(default_factory=list)

    def played(self, manner):
        """The world's options in one manner."""
        return self.options | {"attributes": self.attributes, "manner": manner, "timeline": "\n".join(self.timeline)}


def read_all():
    return [scenario for path in sorted(FOLDER.glob("*.txt")) for scenario in read_file(path)]


def read_file(path):
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if line.startswith("# "):
            found.append(Scenario(line[2:], path.stem))
        elif line and found:
            try:
                read_line(found[-1], line)
            except (ValueError, KeyError) as problem:
                raise ValueError(f"{path.name}:{number}: {line}: {problem}") from problem
    return found


def read_line(scenario, line):
    attribute = re.fullmatch(r'data-([\w-]+)(?:="(.*)"|=\'(.*)\')?', line)
    option = re.fullmatch(r"([a-z-]+): *(.*)", line)
    if attribute:
        name, value = attribute[1], attribute[2] if attribute[2] is not None else attribute[3] or ""
        scenario.attributes = [pair for pair in scenario.attributes if pair[0] != name] + [[name, value]]
    elif line[0] in ">!":
        (scenario.wanted if line[0] == ">" else scenario.never).append(line[1:].strip())
    elif option:
        read_option(scenario, option[1], option[2])
    else:
        scenario.timeline.append(line)


def read_option(scenario, name, value):
    key = name.replace("-", "_")
    if name == "manner":
        scenario.manners = [value]
    elif name == "section":
        scenario.sections = [int(number) for number in value.split(",")]
    elif name == "device":
        scenario.options["mobile"] = value == "mobile"
    elif name == "languages":
        scenario.options["languages"] = value.split()
    elif name == "staff":
        scenario.options["staff"] = {"online": 1, "offline": 2}[value]
    elif name == "no-company":
        scenario.attributes = [pair for pair in scenario.attributes if pair[0] != "company-id"]
    elif name in WHOLE:
        scenario.options[key] = None if value == "never" else duration(value) if value[-1] == "s" else int(value)
    elif name in SWITCHES:
        scenario.options[key] = value in ("yes", "before")
    elif name in WORDS:
        scenario.options[key] = value
    else:
        raise ValueError("no such option")
