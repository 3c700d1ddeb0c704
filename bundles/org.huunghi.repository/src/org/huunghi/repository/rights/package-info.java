/** What a user of a shared repository may read and write: roles, grants, and the rule that makes one answer of them. */
package org.huunghi.repository.rights;
