/** By what a server proves its identity: a certificate that was given, or one that it makes itself. */
package org.huunghi.server.tls;
