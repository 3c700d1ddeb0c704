/** How a server is doing, for people and for monitoring programs. */
package org.huunghi.server.cli.status;
