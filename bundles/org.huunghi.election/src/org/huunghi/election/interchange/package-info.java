/** Elections in the formats of other programs: NIST SP 1500-100, Popolo, and tables in CSV. */
package org.huunghi.election.interchange;
