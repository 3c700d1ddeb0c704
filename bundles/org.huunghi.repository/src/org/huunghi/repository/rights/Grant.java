package org.huunghi.repository.rights;

/**
 * What a user may do in one place, which takes the place of what his role allows there.
 *
 * @param scope the place
 * @param access what may be done there; NONE closes it
 */
public record Grant(Scope scope, Access access) {
}
