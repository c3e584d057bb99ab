graph [
 directed [ ]
 node [ id ]
]
