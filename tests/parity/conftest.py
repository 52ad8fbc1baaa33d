"""What Hypothesis makes is the same in every run, whichever tests are chosen: it picks some values from the constants of the modules it finds loaded."""
import importlib
import pkgutil

import echat_plugin

for module in pkgutil.walk_packages(echat_plugin.__path__, "echat_plugin."):
    importlib.import_module(module.name)
