"""A pytest session that runs the tests not once but for every mutant.

Each mutant is a fork of the session in which the functions have other code; only tests that call the function are run, until one
fails. It is several times as fast as mutmut itself, which collects the tests anew for each, and finds mistakes in tables too.
"""
import gc
import mmap
import os
import resource
import signal
import struct
import sys
import time
from pathlib import Path
from types import CodeType, FunctionType

import pytest

PACKAGE = Path(__file__).resolve().parents[2]
CORE = str(PACKAGE / "core")
WORKERS = 2
# A test that takes so many CPU seconds more than ten times its own time hangs: the mutant is found out.
PATIENCE = 2
MEMORY = 2 << 30
BROKEN = 9


class Trial:
    """The pytest plugin. It sets `died` of each mutant, and tells `progress`."""

    def __init__(self, mutants, progress):
        self.mutants, self.progress = mutants, progress
        self.failed = False
        # By test: its time, and the places in the core it calls. By function: the tests that call it.
        self.time, self.calls, self.callers = {}, {}, {}

    def pytest_runtest_logreport(self, report):
        self.failed = self.failed or report.failed

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session):
        if session.config.option.collectonly:
            return None
        for item in session.items:
            self.record(item)
        # What calls little else comes first; what calls nothing of the core, never.
        self.items = sorted(filter(self.calls.get, session.items), key=lambda item: (len(self.calls[item]), self.time[item]))
        self.functions = [each for each in gc.get_objects() if isinstance(each, FunctionType) and each.__code__.co_filename.startswith(CORE)]
        gc.freeze()
        # Without a mutant the tests must pass, here and in a fork: else every mutant would seem to be found out.
        if self.failed or os.waitpid(self.fork(None, self.items, lambda item: None), 0)[1] != 0:
            raise session.Failed("the tests fail without a mutant")
        self.try_all()
        return True

    def record(self, item):
        """A place is [file, first line] of a function, and [file, None] for any of the file."""
        calls = self.calls[item] = set()

        def note(frame, event, _):
            code = frame.f_code
            if event == "call" and code.co_filename.startswith(CORE):
                calls.update([(code.co_filename, code.co_firstlineno), (code.co_filename, None)])

        began = time.process_time()
        sys.settrace(note)
        run(item)
        sys.settrace(None)
        self.time[item] = time.process_time() - began

    def try_all(self):
        # By mutant the number of the test that failed, from 1; its process writes it.
        board = mmap.mmap(-1, 4 * max(1, len(self.mutants)))
        running = {}

        def reap():
            process, status = os.wait()
            number = running.pop(process)
            mutant = self.mutants[number]
            if os.waitstatus_to_exitcode(status) == BROKEN:
                raise RuntimeError(f"this mutant cannot be tried: {mutant.path} {mutant.change()}")
            mutant.died = status != 0
            failed = struct.unpack_from("i", board, 4 * number)[0]
            if failed:
                # It will find out others of the same function.
                tests = self.tests(mutant)
                tests.insert(0, tests.pop(tests.index(self.items[failed - 1])))
            self.progress(mutant)

        for number, mutant in enumerate(self.mutants):
            if len(running) >= WORKERS:
                reap()
            told = lambda item, number=number: struct.pack_into("i", board, 4 * number, self.items.index(item) + 1)
            running[self.fork(mutant, self.tests(mutant), told)] = number
        while running:
            reap()

    def fork(self, mutant, tests, told):
        """A process that ends with 0 where no test fails."""
        process = os.fork()
        if process:
            return process
        try:
            for stream in 1, 2:
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            if mutant and not self.become(mutant):
                os._exit(1)
            for item in tests:
                # The signal ends the process where a test hangs.
                signal.setitimer(signal.ITIMER_PROF, PATIENCE + 10 * self.time[item])
                run(item)
                if self.failed:
                    told(item)
                    os._exit(1)
            os._exit(0)
        finally:
            os._exit(BROKEN)

    def tests(self, mutant):
        """Those that call the function; for a table, something of its file or of one that imports it."""
        key = mutant.path, mutant.function
        if key not in self.callers:
            places = {(str(mutant.path), line) for line in mutant.lines} if mutant.function else {(str(path), None) for path in importers(mutant.path)}
            # A file of which nothing is called is only a table.
            self.callers[key] = [item for item in self.items if self.calls[item] & places] or list(self.items)
        return self.callers[key]

    def become(self, mutant):
        """Code is changed in place, since other modules hold these functions and tables. False where the module cannot be imported."""
        code = compile(mutant.source(), str(mutant.path), "exec", dont_inherit=True)
        if not mutant.function:
            try:
                retable(code, str(mutant.path))
            except Exception:
                return False
        new = {key(each): each for each in codes(code)}
        for function in self.functions:
            old, changed = function.__code__, new.get(key(function.__code__))
            if changed and changed != old and changed.co_freevars == old.co_freevars:
                function.__code__ = changed
        return True


def retable(code, path):
    """The module's tables and constants as the mutant has them, wherever they were imported."""
    module = next(each for each in list(sys.modules.values()) if getattr(each, "__file__", None) == path)
    fresh = {"__name__": module.__name__, "__file__": path}
    exec(code, fresh)
    for name, old in list(vars(module).items()):
        # A function that is defined keeps its place; one that an expression gives is a value like others.
        new = fresh.get(name)
        if name.startswith("__") or new is old:
            continue
        if isinstance(old, list):
            old[:] = new
        elif isinstance(old, dict):
            old.clear()
            old.update(new)
        elif isinstance(old, (int, float, str)) or isinstance(old, FunctionType) and old.__name__ != name:
            for each in list(sys.modules.values()):
                if each.__name__.startswith("echat_plugin.") and vars(each).get(name) is old:
                    setattr(each, name, new)


def importers(path):
    """The file, and those of the core that import something of it."""
    name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    return [path] + [each for each in Path(CORE).rglob("*.py") if f"from {name} import" in each.read_text("utf-8")]


def codes(code):
    for each in code.co_consts:
        if isinstance(each, CodeType):
            yield each
            yield from codes(each)


def key(code):
    return code.co_filename, code.co_firstlineno, code.co_name


def run(item):
    item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
