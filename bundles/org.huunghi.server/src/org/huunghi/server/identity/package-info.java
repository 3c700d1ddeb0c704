/** Who may log in to a server: users, their passwords, what happens after wrong ones, and the record of all that. */
package org.huunghi.server.identity;
