/** A server's data come to the installed versions of the models, in whichever database they lie. */
package org.huunghi.server.migration;
