"""The testing kit: a visitor on a site owner's real page, in virtual time, with the very code that ships."""
