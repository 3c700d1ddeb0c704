/** The users of a server and their rights, on a folder while its server stands still or on a running server. */
package org.huunghi.server.cli.users;
