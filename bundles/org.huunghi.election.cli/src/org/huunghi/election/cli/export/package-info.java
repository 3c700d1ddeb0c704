/** Elections out of a repository in the formats of other programs. */
package org.huunghi.election.cli.export;
