// Complianz: a cookie for each category, written within the click.
{
  const answer = (preferences) => {
    for (const [name, value] of Object.entries({ functional: "allow", statistics: "allow", preferences, marketing: "deny", "banner-status": "dismissed", policy_id: "18" })) {
      document.cookie = `cmplz_${name}=${value};SameSite=Lax;path=/`;
    }
  };
  window.banner = { agree: () => answer("allow"), refuse: () => answer("deny") };
}
