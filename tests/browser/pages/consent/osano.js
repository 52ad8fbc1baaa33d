// Osano's open Cookie Consent (3.1): one word within the click; who takes his answer back is asked anew, and the cookie is gone.
{
  const write = (status, more = "") => { document.cookie = `cookieconsent_status=${status};path=/${more}`; };
  window.banner = { agree: () => write("allow"), refuse: () => write("deny"), withdraw: () => write("", ";expires=Thu, 01 Jan 1970 00:00:00 GMT") };
}
