/** Shows the installed rulebooks. */
package org.huunghi.election.cli.rulebooks;
