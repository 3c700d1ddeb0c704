/** Backups of a repository, and putting one back. */
package org.huunghi.server.cli.backup;
