package org.huunghi.server.rights.sight;

import org.huunghi.repository.rights.Access;
import org.huunghi.repository.rights.Rights;

/**
 * Where an object lies, as far as rights go.
 *
 * @param register id of the register; null where it lies in none
 * @param union id of the union; null where it belongs to none
 */
public record Home(String register, String union) {
	/** What belongs to the repository as a whole. */
	public static final Home NOWHERE = new Home(null, null);

	/** @return what may be done there */
	public Access access(Rights rights) {
		return rights.access(register, union);
	}

	/** @return for messages, such as {@code register ID} */
	@Override
	public String toString() {
		return register != null ? "register " + register : union != null ? "union " + union : "repository";
	}
}
