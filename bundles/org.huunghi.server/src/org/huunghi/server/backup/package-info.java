/**
 * Backups of a whole repository, with its history, branches, locks and users: taken while the repository is in use, checked, restored into a
 * database of either kind, made by schedule and kept for a while.
 */
package org.huunghi.server.backup;
