/** What is due, on the command line. */
package org.huunghi.cli.due;
