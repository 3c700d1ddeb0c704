/** How a server is doing: who is connected, how fast it stores, what room it has. */
package org.huunghi.server.status;
