/** Bringing a data folder to the installed versions of the models. */
package org.huunghi.server.cli.migrate;
