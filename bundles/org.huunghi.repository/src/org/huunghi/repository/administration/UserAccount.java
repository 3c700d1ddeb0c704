package org.huunghi.repository.administration;

import java.time.Instant;
import java.util.List;

import org.huunghi.repository.rights.Grant;
import org.huunghi.repository.rights.Role;

/**
 * What an administrator sees of a user.
 *
 * @param name as it was given when the user was added
 * @param enabled whether the user may log in
 * @param passwordSince when the password was last set
 * @param grants one for each scope
 */
public record UserAccount(String name, Role role, boolean enabled, Instant passwordSince, List<Grant> grants) {
}
