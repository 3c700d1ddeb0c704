/** What elections add to the command line. */
package org.huunghi.election.cli;
