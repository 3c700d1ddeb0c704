package org.huunghi.repository.rights;

import java.util.Locale;

/** What may be done with the records of a place in the repository; each includes what comes before it. */
public enum Access {
	/** Not even reading: what lies there is never sent to the user. */
	NONE,
	/** Reading only. */
	READ,
	/** Reading and changing. */
	WRITE;

	/** @return whether this includes the other */
	public boolean includes(Access other) {
		return compareTo(other) >= 0;
	}

	/** @return the smaller of both */
	public Access and(Access other) {
		return includes(other) ? other : this;
	}

	/** @return the word for users in that language */
	public String label(Locale locale) {
		return RightsTexts.get(locale, "access." + name());
	}
}
