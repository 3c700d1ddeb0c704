package org.huunghi.repository.rights;

import java.util.Locale;

/** What a user is allowed in general; grants say more for single unions and registers, see {@link Rights}. */
public enum Role {
	/** Reads everything that is not closed to him; never changes anything, whatever is granted. */
	READER(Access.READ),
	/** Reads and changes everything that is not closed to him or only to be read. */
	EDITOR(Access.WRITE),
	/** Reads everything that is not closed to him; changes only the unions or registers that are granted to him. */
	PROVINCE_EDITOR(Access.READ),
	/** Reads and changes everything, and looks after users; grants don't bind him. */
	ADMINISTRATOR(Access.WRITE);

	private final Access base;

	Role(Access base) {
		this.base = base;
	}

	/** @return what the role allows where nothing is granted */
	public Access base() {
		return base;
	}

	/** @return the word for users in that language */
	public String label(Locale locale) {
		return RightsTexts.get(locale, "role." + name());
	}

	/** @return what the role means, one sentence for users in that language */
	public String explanation(Locale locale) {
		return RightsTexts.get(locale, "role." + name() + ".explained");
	}
}
