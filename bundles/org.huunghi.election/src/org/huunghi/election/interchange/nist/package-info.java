/** Results in the common data format of NIST SP 1500-100, version 2, as JSON and as XML. */
package org.huunghi.election.interchange.nist;
