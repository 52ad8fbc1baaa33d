"""What the sandbox offers outside: the parity tests on Node and the demo's SDK import this bundle."""
from echat_plugin.sandbox.clock import create_clock as clock
from echat_plugin.sandbox.echat import create_echat as echat
from echat_plugin.sandbox.world import create_world as world

create_clock = clock
create_world = world
create_echat = echat
