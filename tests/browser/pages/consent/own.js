// A dialog of the site's own.
{
  const write = (word) => { document.cookie = `agreed-to-chat=${word};path=/`; };
  window.banner = { agree: () => write("yes"), refuse: () => write("no") };
}
