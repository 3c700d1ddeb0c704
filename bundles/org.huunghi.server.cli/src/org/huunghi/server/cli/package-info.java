/** The commands of the server: running it, its users and their rights, backups, its state. */
package org.huunghi.server.cli;
