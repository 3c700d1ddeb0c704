/** Unions of a server taken along into a folder, to work where no network is, and what was done there brought back. */
package org.huunghi.repository.offline;
