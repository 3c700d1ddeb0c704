/** Where a repository lies, how it is reached, as whom, and in which state the connection is. */
package org.huunghi.repository.connection;
