"""The virtual clock: order, microtasks, sleep, runaways."""

from echat_plugin.sandbox.clock import create_clock


def clock_and_trace():
    clock = create_clock(1000)
    trace = []
    return clock, trace, lambda name: lambda: trace.append([name, clock["now"]()])


def test_time_stands_still_until_it_is_advanced():
    clock, trace, note = clock_and_trace()
    clock["later"](10, note("a"))
    assert clock["now"]() == 1000 and trace == []


def test_a_timer_fires_at_its_due_time_and_not_a_millisecond_before():
    clock, trace, note = clock_and_trace()
    clock["later"](10, note("a"))
    assert clock["advance"](9) == "" and trace == []
    assert clock["advance"](1) == "" and trace == [["a", 1010]]


def test_timers_fire_by_due_time_then_by_order_of_scheduling():
    clock, trace, note = clock_and_trace()
    for name, ms in [("late", 30), ("first", 10), ("second", 10)]:
        clock["later"](ms, note(name))
    clock["advance"](100)
    assert trace == [["first", 1010], ["second", 1010], ["late", 1030]]
    assert clock["now"]() == 1100


def test_a_timer_set_on_the_way_fires_on_the_way():
    clock, trace, note = clock_and_trace()
    clock["later"](10, lambda: clock["later"](10, note("child")))
    clock["later"](25, note("other"))
    clock["advance"](30)
    assert trace == [["child", 1020], ["other", 1025]]


def test_a_timer_set_on_the_way_beyond_the_end_waits():
    clock, trace, note = clock_and_trace()
    clock["later"](10, lambda: clock["later"](21, note("child")))
    clock["advance"](30)
    assert trace == [] and clock["pending"]() == 1


def test_a_cancelled_timer_never_fires_and_an_unknown_one_is_nothing_to_do():
    clock, trace, note = clock_and_trace()
    handle = clock["later"](10, note("a"))
    clock["later"](10, note("b"))
    for one in [handle, handle, 99, None]:
        clock["cancel"](one)
    clock["advance"](10)
    assert trace == [["b", 1010]]


def test_a_timer_can_cancel_one_due_at_the_same_moment():
    clock, trace, note = clock_and_trace()
    handles = []
    clock["later"](10, lambda: clock["cancel"](handles[0]))
    handles.append(clock["later"](10, note("a")))
    clock["advance"](10)
    assert trace == []


def test_no_delay_and_a_negative_delay_are_due_now_but_not_within_the_call():
    clock, trace, note = clock_and_trace()
    clock["later"](0, note("zero"))
    clock["later"](-5, note("negative"))
    clock["later"](None, note("none"))
    assert trace == []
    clock["advance"](0)
    assert trace == [["zero", 1000], ["negative", 1000], ["none", 1000]]


def test_microtasks_run_after_the_callback_and_before_the_next_timer():
    clock, trace, note = clock_and_trace()

    def both():
        clock["soon"](lambda: (note("soon")(), clock["soon"](note("sooner"))))
        note("timer")()

    clock["later"](10, both)
    clock["later"](10, note("next"))
    clock["advance"](10)
    assert [name for name, _ in trace] == ["timer", "soon", "sooner", "next"]


def test_a_microtask_asked_for_outside_runs_before_any_timer():
    clock, trace, note = clock_and_trace()
    clock["later"](0, note("timer"))
    clock["soon"](note("soon"))
    clock["advance"](0)
    assert [name for name, _ in trace] == ["soon", "timer"]


def test_a_device_that_slept_runs_each_timer_once_and_late():
    clock, trace, note = clock_and_trace()

    def beat():
        note("beat")()
        clock["later"](100, beat)

    clock["later"](100, beat)
    clock["later"](50, note("early"))
    clock["later"](5000, note("beyond"))
    clock["jump"](1000)
    assert trace == [["early", 2000], ["beat", 2000]]
    clock["advance"](100)
    assert trace[2:] == [["beat", 2100]]


def test_advancing_runs_a_repeating_timer_every_time():
    clock, trace, note = clock_and_trace()

    def beat():
        note("beat")()
        clock["later"](100, beat)

    clock["later"](100, beat)
    clock["advance"](1000)
    assert len(trace) == 10


def test_a_sleep_does_not_run_a_timer_its_timers_set():
    clock, trace, note = clock_and_trace()
    clock["later"](10, lambda: clock["later"](0, note("child")))
    clock["jump"](1000)
    assert trace == []
    clock["advance"](0)
    assert trace == [["child", 2000]]


def test_pending_counts_the_timers_that_wait():
    clock, _, note = clock_and_trace()
    clock["later"](10, note("a"))
    clock["later"](20, note("b"))
    assert clock["pending"]() == 2
    clock["advance"](10)
    assert clock["pending"]() == 1


def test_a_runaway_is_reported_and_does_not_hang():
    clock, _, _ = clock_and_trace()

    def breed():
        clock["later"](0, breed)

    clock["later"](0, breed)
    assert "runaway" in clock["advance"](1)
    assert clock["now"]() == 1000


def test_a_runaway_of_microtasks_is_reported_too():
    clock, _, _ = clock_and_trace()

    def breed():
        clock["soon"](breed)

    clock["later"](5, breed)
    assert "runaway" in clock["advance"](10)


def test_ten_thousand_callbacks_are_no_runaway():
    clock, trace, note = clock_and_trace()

    def beat():
        note("beat")()
        clock["later"](1, beat)

    clock["later"](1, beat)
    assert clock["advance"](10_000) == "" and len(trace) == 10_000


def test_time_does_not_run_backwards():
    clock, _, _ = clock_and_trace()
    assert clock["advance"](-1) != "" and clock["jump"](-1) != ""
    assert clock["now"]() == 1000


def test_after_a_callback_that_throws_the_rest_is_still_pending():
    clock, trace, note = clock_and_trace()
    clock["later"](10, lambda: 1 / 0)
    clock["later"](10, note("rest"))
    try:
        clock["advance"](20)
    except ZeroDivisionError:
        note("thrown")()
    clock["advance"](20)
    assert [name for name, _ in trace] == ["thrown", "rest"]
