/** Starting a server and stopping it. */
package org.huunghi.server.cli.serve;
