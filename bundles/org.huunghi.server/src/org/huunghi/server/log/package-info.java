/** The log of a server, for its administrator. */
package org.huunghi.server.log;
