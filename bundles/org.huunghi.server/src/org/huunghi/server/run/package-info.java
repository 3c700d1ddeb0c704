/** A server as a process: put together as its configuration says, started, seen by other programs on the machine, stopped. */
package org.huunghi.server.run;
